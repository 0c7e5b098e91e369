import AddIcon from '@mui/icons-material/Add';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowForwardIcon from '@mui/icons-material/ArrowForward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import CheckIcon from '@mui/icons-material/CheckCircle';
import CloseIcon from '@mui/icons-material/Close';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import DragIcon from '@mui/icons-material/DragIndicator';
import EditIcon from '@mui/icons-material/EditOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import EventIcon from '@mui/icons-material/EventAvailableOutlined';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import GroupIcon from '@mui/icons-material/GroupOutlined';
import HistoryIcon from '@mui/icons-material/History';
import IdeaIcon from '@mui/icons-material/LightbulbOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import MailIcon from '@mui/icons-material/MailOutline';
import MoreIcon from '@mui/icons-material/MoreHoriz';
import PaperIcon from '@mui/icons-material/DescriptionOutlined';
import PendingIcon from '@mui/icons-material/RadioButtonUnchecked';
import PersonIcon from '@mui/icons-material/PersonOutline';
import PhoneIcon from '@mui/icons-material/PhoneIphone';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import RedoIcon from '@mui/icons-material/Redo';
import SavedIcon from '@mui/icons-material/CloudDoneOutlined';
import SearchIcon from '@mui/icons-material/Search';
import SendIcon from '@mui/icons-material/SendOutlined';
import StarIcon from '@mui/icons-material/Star';
import StarEmptyIcon from '@mui/icons-material/StarBorder';
import SyncIcon from '@mui/icons-material/Sync';
import TimeIcon from '@mui/icons-material/ScheduleOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import CopyIcon from '@mui/icons-material/ContentCopy';
import WarningIcon from '@mui/icons-material/WarningAmber';

/** The icons of the product by meaning; always beside a word, so hidden from readers of the screen. */
export const icons = {
  add: AddIcon,
  back: ArrowBackIcon,
  calendar: CalendarIcon,
  check: CheckIcon,
  close: CloseIcon,
  copy: CopyIcon,
  delete: DeleteIcon,
  down: ArrowDownwardIcon,
  drag: DragIcon,
  edit: EditIcon,
  error: ErrorIcon,
  event: EventIcon,
  expand: ExpandIcon,
  forward: ArrowForwardIcon,
  group: GroupIcon,
  history: HistoryIcon,
  idea: IdeaIcon,
  info: InfoIcon,
  lock: LockIcon,
  mail: MailIcon,
  more: MoreIcon,
  paper: PaperIcon,
  pending: PendingIcon,
  person: PersonIcon,
  phone: PhoneIcon,
  print: PrintIcon,
  redo: RedoIcon,
  saved: SavedIcon,
  search: SearchIcon,
  send: SendIcon,
  star: StarIcon,
  starEmpty: StarEmptyIcon,
  sync: SyncIcon,
  talk: ForumIcon,
  time: TimeIcon,
  undo: UndoIcon,
  up: ArrowUpwardIcon,
  warning: WarningIcon,
} as const;

/** Name of an icon. */
export type IconName = keyof typeof icons;
